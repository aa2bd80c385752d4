package quebec.monprojet.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnPathTest {

    private final Map<String, Object> asked = new HashMap<>();

    private String door(String method, String path) {
        asked.put("getMethod", method);
        asked.put("getRequestURI", path);
        asked.put("isRequestedSessionIdValid", false);
        HttpServletRequest request =
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (proxy, called, arguments) ->
                                        asked.get(
                                                called.getName().equals("getParameter")
                                                        ? (String) arguments[0]
                                                        : called.getName()));
        return URLDecoder.decode(ReturnPath.door(request), StandardCharsets.UTF_8);
    }

    @Test
    void aFormOfTheDeskLeadsBackToTheFileThatItIsAbout() {
        asked.put("numero", "2026-1-000009-6");
        asked.put("acte", "avis-refus");
        asked.put("reasons", "Des mots.");
        assertThat(door("POST", "/bureau/decision/motifs"))
                .endsWith("retour=/bureau/decision/motifs?numero=2026-1-000009-6&acte=avis-refus");
    }

    @Test
    void aFormOfACertificateOrATemplateLeadsBackToIt() {
        asked.put("code", "7K2MX9QDV4TB6HNC");
        asked.put("drawnAt", "2026-11-28T15:00:00Z");
        assertThat(door("POST", "/bureau/certificat"))
                .endsWith("retour=/bureau/certificat?code=7K2MX9QDV4TB6HNC");
        asked.clear();
        asked.put("genre", "REFUSED");
        asked.put("version", "2");
        assertThat(door("POST", "/bureau/modele"))
                .endsWith("retour=/bureau/modele?genre=REFUSED&version=2");
    }

    @Test
    void aPageLeadsBackToItsOwnAddress() {
        asked.put("getQueryString", "numero=2026-1-000009-6&volet=notes");
        asked.put("numero", "2026-1-000009-6");
        assertThat(door("GET", "/bureau/demande"))
                .endsWith("retour=/bureau/demande?numero=2026-1-000009-6&volet=notes");
    }

    @Test
    void whatAPersonSendsStaysOutOfTheAddress() {
        asked.put("numero", "2026-1-000009-6");
        assertThat(door("POST", "/dossier/avis")).endsWith("retour=/dossier/avis");
    }
}
