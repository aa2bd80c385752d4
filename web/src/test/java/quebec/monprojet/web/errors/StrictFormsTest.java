package quebec.monprojet.web.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is no form of any page is refused before a page is made. */
class StrictFormsTest {

    private static final String AJAX = "jakarta.faces.partial.ajax";

    private final Map<String, String> asked = new HashMap<>(Map.of("getMethod", "POST"));
    private boolean unreadable;
    private int answered = HttpServletResponse.SC_OK;

    private HttpServletRequest request(String path) {
        asked.put("getRequestURI", path);
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) -> {
                            if (unreadable && method.getName().equals("getParameter")) {
                                throw new IllegalStateException("UT000047");
                            }
                            return asked.get(
                                    method.getName().matches("getParameter|getHeader")
                                            ? (String) arguments[0]
                                            : method.getName());
                        });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {HttpServletResponse.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("sendError")) {
                                answered = (int) arguments[0];
                            }
                            return method.getReturnType() == boolean.class ? false : null;
                        });
    }

    private int sent(String path) throws Exception {
        return sent(path, (request, response) -> {});
    }

    private int sent(String path, FilterChain page) throws Exception {
        new StrictForms().doFilter(request(path), response(), page);
        return answered;
    }

    @Test
    void anOrdinaryFormIsTaken() throws Exception {
        asked.put("getContentType", "application/x-www-form-urlencoded");
        assertThat(sent("/connexion")).isEqualTo(200);
    }

    @Test
    void aBodyInPartsIsOfTheWrongKind() throws Exception {
        asked.put("getContentType", "Multipart/Form-Data; boundary=x");
        assertThat(sent("/connexion")).isEqualTo(415);
    }

    @Test
    void aFormOfTooManyPartsIsABadRequestAndNoFailure() throws Exception {
        unreadable = true;
        assertThat(sent("/connexion")).isEqualTo(400);
    }

    @Test
    void aFailureOfOursStaysOne() {
        FilterChain page =
                (request, response) -> {
                    throw new ServletException(new IllegalStateException("broken"));
                };
        assertThatThrownBy(() -> sent("/connexion", page)).isInstanceOf(ServletException.class);
    }

    @Test
    void anExpiredFormIsToldToHaveExpired() throws Exception {
        FilterChain page =
                (request, response) -> {
                    throw new ServletException(new ViewExpiredException("gone", "/connexion"));
                };
        assertThat(sent("/connexion", page)).isEqualTo(409);
    }

    @Test
    void applicantsPagesAreAskedForWhole() throws Exception {
        asked.put(AJAX, "true");
        assertThat(sent("/connexion")).isEqualTo(409);
    }

    @Test
    void theBackOfficeAsksForParts() throws Exception {
        asked.put(AJAX, "true");
        assertThat(sent("/bureau/demandes")).isEqualTo(200);
    }

    @Test
    void noPartIsAskedForByAnAddress() throws Exception {
        asked.put(AJAX, "true");
        asked.put("getMethod", "GET");
        assertThat(sent("/bureau/demandes")).isEqualTo(409);
    }
}
