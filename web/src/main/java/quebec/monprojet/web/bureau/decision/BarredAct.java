package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.selection.CaseStanding;

/**
 * What keeps the act of a page back, told instead of its form to whoever opens it by its address.
 */
@Named("barred")
@RequestScoped
public class BarredAct {

    @Inject private HandledFile file;
    @Inject private OfferedActs offered;
    @Inject private Claims claims;
    @Inject private HttpServletRequest request;

    /** Empty where it is open, and for a form that was sent: the act answers that itself. */
    public String getWhy() {
        CaseStanding standing = file.getStanding();
        FileAct act = file.act();
        if (standing == null || act == null || "POST".equals(request.getMethod())) {
            return "";
        }
        return offered.why(
                act, standing, claims.of(standing.number()).map(Claim::holder).orElse(null));
    }
}
