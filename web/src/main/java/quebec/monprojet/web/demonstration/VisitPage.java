package quebec.monprojet.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import quebec.monprojet.demonstration.Guide;
import quebec.monprojet.web.SignedIn;

/** Page {@code /demonstration}. */
@Named
@RequestScoped
public class VisitPage {

    private final Guide guide;

    @Inject
    public VisitPage(Guide guide) {
        this.guide = guide;
    }

    @SuppressWarnings("NullAway")
    protected VisitPage() {
        this(null);
    }

    /** A member of the staff as the page shows them. */
    public record Line(String role, String address, String code, String secret) {

        static Line of(Guide.Member member) {
            String role = SignedIn.inFrench(member.part().role());
            String code = member.code();
            return new Line(
                    role,
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
        return guide.staff().stream().map(Line::of).toList();
    }
}
