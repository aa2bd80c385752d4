package quebec.monprojet.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import quebec.monprojet.account.Role;

/** Who meets a problem in the back office. */
enum Reader {
    STRANGER,
    /** A member of the staff to whom no role is given yet. */
    WITHOUT_ROLE,
    MEMBER;

    static Reader of(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        if (principal == null || !principal.getName().startsWith("staff:")) {
            return STRANGER;
        }
        return Arrays.stream(Role.values()).map(Role::id).anyMatch(request::isUserInRole)
                ? MEMBER
                : WITHOUT_ROLE;
    }
}
