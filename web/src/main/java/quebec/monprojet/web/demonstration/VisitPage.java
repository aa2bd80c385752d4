package quebec.monprojet.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.demonstration.Guide;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** Page {@code /demonstration}. */
@Named
@RequestScoped
public class VisitPage {

    private final Guide guide;
    private final Words french;

    @Inject
    public VisitPage(Guide guide, Catalogue catalogue) {
        this.guide = guide;
        this.french = catalogue.in(Locale.FRENCH);
    }

    @SuppressWarnings("NullAway")
    protected VisitPage() {
        this.guide = null;
        this.french = null;
    }

    /** A member of the staff as the page shows them. */
    public record Line(String role, String address, String code, String secret) {

        static Line of(Guide.Member member, Words french) {
            String code = member.code();
            return new Line(
                    french.get("bureau.role." + member.part().role().name()),
                    member.part().address(),
                    code.substring(0, 3) + " " + code.substring(3),
                    member.secret());
        }
    }

    public String getPassword() {
        return guide.password();
    }

    public int getApplicants() {
        return guide.applicants();
    }

    public List<Line> getStaff() {
        return guide.staff().stream().map(member -> Line.of(member, french)).toList();
    }
}
