package quebec.monprojet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fixture.PlayedScanner;
import quebec.monprojet.selection.Status;

/**
 * Everybody who has to do with the fifty, each in front of a browser of their own: two officers,
 * one of whom supervises as well, two supervisors, and whoever applied.
 */
final class BenchCast implements AutoCloseable {

    private final Chromium chromium;
    private final Portal portal;
    private final PlayedScanner scanner;
    private final List<Person> people = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final CaseDesk officer;
    private final SupervisingDesk supervisor;
    private final SupervisingDesk another;
    private final CaseDesk colleague;
    private final Set<String> ofTheColleague = new HashSet<>();
    private final Set<String> confirmed = new HashSet<>();
    private @Nullable CaseDesk clerk;
    private @Nullable BenchFile calledFor;
    private @Nullable Petitioner called;
    private boolean sentBack;

    BenchCast(Chromium chromium, Portal portal) {
        this.chromium = chromium;
        this.portal = portal;
        this.scanner = portal.scanner();
        this.officer = new CaseDesk(staff("agente"));
        this.supervisor = new SupervisingDesk(staff("supervision"));
        this.another = new SupervisingDesk(staff("supervision-2"));
        this.colleague = new CaseDesk(Colleague.invited(staff("administration"), enters(), portal));
    }

    /** A member of the demonstration's staff, at their desk. */
    Person staff(String name) {
        Person member = enters();
        member.entersTheDesk(name + "@demo.example");
        return member;
    }

    private Person enters() {
        return watched(chromium.person(portal, Screen.DESKTOP));
    }

    private Person watched(Person person) {
        people.add(person);
        person.context()
                .onResponse(
                        response -> {
                            if (response.status() >= 500) {
                                failures.add(response.status() + " " + response.url());
                            }
                        });
        return person;
    }

    /** Every answer of the server that was a failure of its own. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    CaseDesk officer() {
        return officer;
    }

    SupervisingDesk supervisor() {
        return supervisor;
    }

    /** Who looks at what is proposed of it: not whoever confirmed something of it before. */
    private SupervisingDesk looker(BenchFile file) {
        return confirmed.contains(file.number()) ? another : supervisor;
    }

    void confirms(BenchFile file) {
        if (confirmed.contains(file.number())) {
            supervisor.isKeptFrom(file.number());
        }
        looker(file).confirms(file.number());
        confirmed.add(file.number());
    }

    void sendsBack(BenchFile file) {
        looker(file).sendsBack(file.number());
    }

    Till till() {
        return new Till(supervisor.reader());
    }

    /** Whoever selected alone issues nothing: a supervisor does. */
    void issues(BenchFile file) {
        new CertificateDesk(another.reader()).issuesAll(file.number(), officer.officer());
    }

    CertificateDesk certificates() {
        return new CertificateDesk(officer.officer());
    }

    /** Who works on it: the officer, until somebody else takes it over. */
    CaseDesk holder(BenchFile file) {
        return ofTheColleague.contains(file.number()) ? colleague : officer;
    }

    private CaseDesk passes(BenchFile file) {
        ofTheColleague.add(file.number());
        return colleague;
    }

    /** Its person, who stays until that of another file is called. */
    Petitioner applicant(BenchFile file) {
        Petitioner there = called;
        if (there != null && file.equals(calledFor)) {
            return there;
        }
        leaves();
        Person person = watched(chromium.person(portal, Screen.PHONE));
        person.signsIn(file.address());
        person.page().waitForURL(Pattern.compile(".*/dossier/?"));
        Petitioner now = new Petitioner(person, portal);
        called = now;
        calledFor = file;
        return now;
    }

    private void leaves() {
        if (called != null) {
            people.remove(called.person());
            called.person().close();
            called = null;
        }
    }

    /**
     * Which selections the lot draws nobody tells beforehand. The first that it draws is sent back
     * and selected again, and drawn again: it is the same application.
     */
    void selects(BenchFile file) {
        String number = file.number();
        holder(file).selects(number);
        if (!supervisor.awaits(number)) {
            return;
        }
        if (!sentBack) {
            sentBack = true;
            sendsBack(file);
            holder(file).selects(number);
        }
        confirms(file);
    }

    /** What the officer holds the colleague neither takes nor moves. */
    void keepsTheColleagueOut(BenchFile file) {
        Page page = colleague.page();
        colleague.opens(file.number());
        assertThat(page.locator("#take")).hasCount(0);
        assertThat(page.locator(".exam-acts a")).hasCount(0);
        page.navigate("/bureau/decision/etape?numero=" + file.number() + "&acte=complet");
        assertThat(page.locator("main .notice").first()).containsText("Chloé Lavoie");
        assertThat(page.locator("#take")).hasCount(0);
        colleague.officer().photographs("bureau-decision-prise-par-une-autre");
    }

    /** Given the file by a supervisor, and a supervisor as well, but no second pair of eyes. */
    void colleagueProposes(BenchFile file) {
        supervisor.assigns(file.number(), Colleague.NAME);
        passes(file).proposes(file.number(), "proposer");
        new SupervisingDesk(colleague.officer()).isKeptFrom(file.number());
        colleague.officer().photographs("bureau-decision-relecture-de-soi");
    }

    /** Nobody enters it who had a part in the decision; upheld it is once they ask themselves. */
    void entersTheirDemand(BenchFile file) {
        assertThat(
                        officer.opens(file.number())
                                .locator(".exam-acts a[href^='/bureau/decision/lettre']"))
                .hasCount(0);
        if (clerk == null) {
            clerk = new CaseDesk(staff("agent"));
        }
        clerk.entersTheirDemand(file.number());
    }

    /** Whoever decided does not decide again: a colleague does. */
    void upholds(BenchFile file) {
        String number = file.number();
        if (!ofTheColleague.contains(number)) {
            assertThat(officer.opens(number).locator(".act-barred")).containsText("pas pris part");
            assertThat(officer.page().locator("#take")).hasCount(0);
            passes(file).takes(number);
        }
        colleague.proposes(number, "maintenir");
    }

    void reopens(BenchFile file, Status to) {
        passes(file).takes(file.number());
        colleague.reopens(file.number(), to);
    }

    void sendsThePassport(BenchFile file) {
        applicant(file).sendsTheirPassport();
        officer.acceptsThePassport(file.number());
        officer.endsTheRequest(file.number());
    }

    void explainsAfterMoreTime(BenchFile file) {
        officer.givesMoreTime(file.number());
        applicant(file).explainsWhyThereIsNone();
        officer.endsTheRequest(file.number());
    }

    void declaresABirth(BenchFile file) {
        applicant(file).declaresABirth();
        certificates().notesTheBirth(file.number());
    }

    @Override
    public void close() {
        people.forEach(Person::close);
        scanner.close();
    }
}
