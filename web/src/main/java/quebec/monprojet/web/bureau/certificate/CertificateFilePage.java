package quebec.monprojet.web.bureau.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.certificate.Acting;
import quebec.monprojet.certificate.Certificate;
import quebec.monprojet.certificate.CertificateCode;
import quebec.monprojet.certificate.CertificateDrafts;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.certificate.Certificates;
import quebec.monprojet.certificate.Correction;
import quebec.monprojet.certificate.Proof;
import quebec.monprojet.certificate.Versions;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Prose;
import quebec.monprojet.evidence.DocumentKind;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/certificat}: one version, what it says and what may be done with it. */
@Named
@RequestScoped
public class CertificateFilePage {

    private static final String PATH = "/bureau/certificat?code=";

    @Inject private CertificateFiles files;
    @Inject private Certificates certificates;
    @Inject private CertificateDrafts drafts;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Saying saying;
    @Inject private HttpServletRequest request;
    @Inject private CorrectionForm correction;
    @Inject private Texts texts;
    @Inject private Clock clock;

    private @Nullable String code;
    private @Nullable String drawnAt;
    private boolean typed;
    private @Nullable String reason;
    private @Nullable String mistake;
    private @Nullable String voucher;
    private @Nullable Certificate shown;

    private final Once<Versions> beside = new Once<>(this::versions);

    private final Once<Proof> proof =
            new Once<>(() -> Optional.ofNullable(getCertificate()).map(files::proof));

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        code = request.getParameter("code");
        drawnAt = request.getParameter("drawnAt");
        typed = request.getParameter("familyName") != null;
    }

    public void load() {
        Certificate found = getCertificate();
        if (found == null) {
            Going.nowhere();
        } else {
            drawnAt = found.drawnAt().toString();
        }
    }

    /** Opening it is written down, each time. */
    public @Nullable Certificate getCertificate() {
        if (shown == null && code != null) {
            shown =
                    CertificateCode.parse(code)
                            .flatMap(
                                    named ->
                                            files.open(
                                                    reader.staff().orElseThrow(),
                                                    named,
                                                    door.from()))
                            .orElse(null);
        }
        return shown;
    }

    /** It beside all of its family's; empty where nothing is shown. */
    Optional<Versions> beside() {
        return beside.get();
    }

    private Optional<Versions> versions() {
        return Optional.ofNullable(getCertificate())
                .map(here -> new Versions(here, files.about(here.application())));
    }

    /** The same person's other versions, the latest first. */
    public List<Certificate> getVersions() {
        return beside().map(Versions::others).orElse(List.of());
    }

    /** The version whose place this one takes; null for a first. */
    public @Nullable Certificate getReplaced() {
        return beside().flatMap(Versions::replaced).orElse(null);
    }

    /** What is established of its person. */
    public Proof getProof() {
        return proof.get().orElseGet(() -> new Proof(Set.of(), null));
    }

    /** What is not, in words. */
    public List<String> getLacking() {
        return getProof().lacking().stream().sorted().map(this::said).toList();
    }

    private String said(String lacking) {
        return DocumentKind.asked(lacking + ".")
                .map(kind -> DocumentTerms.of(kind).wording("fr"))
                .orElseGet(() -> texts.of("papers.lacking." + lacking));
    }

    public void vouch() {
        Instant seen = seen();
        Checked<String> read = Prose.read("voucher", voucher, Correction.LONGEST);
        if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("papers.vouch.", faulty.faults());
        } else if (read instanceof Checked.Sound<String> sound) {
            act(
                    "certificate-vouched",
                    (by, named) -> certificates.vouch(by, named, seen, sound.value()));
        }
    }

    public void issue() {
        Instant seen = seen();
        act("certificate-issued", (by, named) -> certificates.issue(by, named, seen));
    }

    /** When it was drawn up, as the form says; of a form that nobody was given, never. */
    private Instant seen() {
        try {
            return Instant.parse(Objects.requireNonNullElse(drawnAt, ""));
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }

    public void drop() {
        act("certificate-dropped", drafts::drop);
    }

    public void correct() {
        read().ifPresent(
                        said ->
                                act(
                                        "certificate-corrected",
                                        (by, named) -> drafts.correct(by, named, said)));
    }

    public void rewrite() {
        Instant seen = seen();
        read().ifPresent(
                        said ->
                                act(
                                        "certificate-rewritten",
                                        (by, named) -> drafts.rewrite(by, named, seen, said)));
    }

    /** What was typed; empty once it is said what is wrong with it. */
    private Optional<Correction> read() {
        Checked<Correction> read = correction.read(Montreal.day(clock.instant()));
        if (read instanceof Checked.Faulty<Correction> faulty) {
            saying.faults("papers.correction.", faulty.faults());
        }
        return read instanceof Checked.Sound<Correction> sound
                ? Optional.of(sound.value())
                : Optional.empty();
    }

    public void ask() {
        Checked<String> read = Prose.read("reason", reason, Correction.LONGEST);
        if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("papers.cancel.", faulty.faults());
        } else if (read instanceof Checked.Sound<String> sound) {
            act(
                    "certificate-asked",
                    (by, named) -> certificates.askCancelling(by, named, sound.value()));
        }
    }

    public void drawAnew() {
        Checked<String> read = Prose.read("mistake", mistake, Correction.LONGEST);
        if (read instanceof Checked.Faulty<String> faulty) {
            saying.faults("papers.anew.", faulty.faults());
        } else if (read instanceof Checked.Sound<String> sound) {
            act("certificate-drawn-anew", (by, named) -> drafts.anew(by, named, sound.value()));
        }
    }

    public void keep() {
        act("certificate-kept", certificates::keep);
    }

    public void cancel() {
        act("certificate-cancelled", certificates::cancel);
    }

    private void act(String done, BiFunction<StaffId, CertificateCode, Acting> act) {
        CertificateCode named =
                CertificateCode.parse(Objects.requireNonNullElse(code, "")).orElse(null);
        if (named == null) {
            Going.nowhere();
            return;
        }
        Acting came = act.apply(reader.staff().orElseThrow(), named);
        if (came instanceof Acting.Done acted) {
            Going.to(Done.after(done, PATH + acted.certificate().code()));
        } else {
            String names = came instanceof Acting.Unwritten unwritten ? unwritten.names() : "";
            saying.say(null, "papers.acting." + came.getClass().getSimpleName(), names);
        }
    }

    /** As it is typed; until something is, what the certificate says. */
    public CorrectionForm getCorrection() {
        Certificate here = getCertificate();
        if (!typed && here != null) {
            correction.show(here.facts());
            typed = true;
        }
        return correction;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getDrawnAt() {
        return drawnAt;
    }

    public void setDrawnAt(@Nullable String drawnAt) {
        this.drawnAt = drawnAt;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getVoucher() {
        return voucher;
    }

    public void setVoucher(@Nullable String voucher) {
        this.voucher = voucher;
    }

    public @Nullable String getMistake() {
        return mistake;
    }

    public void setMistake(@Nullable String mistake) {
        this.mistake = mistake;
    }
}
