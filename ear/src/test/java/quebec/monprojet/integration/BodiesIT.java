package quebec.monprojet.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long a body may be, and that whoever sends a longer one hears so. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BodiesIT {

    private static final int LONGEST = 119_999;
    private static final int PHOTOGRAPH = 15 << 20;

    @Deployment
    static EnterpriseArchive portal() {
        return Shipped.portal();
    }

    @Test
    void theLongestIsRead() {
        assertThat(posted("/connexion", LONGEST)).isLessThan(400);
        assertThat(posted("/connexion", LONGEST + 1)).isEqualTo(413);
    }

    /** No connection breaks under whoever is still sending. */
    @RepeatedTest(20)
    void whoeverSendsAPhotographHearsThatItIsTooMuch() {
        assertThat(posted("/connexion", PHOTOGRAPH)).isEqualTo(413);
        assertThat(posted("/api/periods/x/submissions", PHOTOGRAPH)).isEqualTo(413);
    }

    /** Only a page can have made a large form, and whoever has one has a session. */
    @Test
    void whoeverWasServedNoPageIsLedToTheDoor() {
        assertThat(Browser.onThePortal().post("/dossier/identite", "a".repeat(20_000)).status())
                .isEqualTo(303);
    }

    /** Whole or broken: a page's form is no file. */
    @Test
    void noPageTakesABodyInParts() {
        String broken = "--x\r\nContent-Disposition";
        Raw.Answer answer =
                Raw.send(
                        Surroundings.PORTS.http(),
                        "POST /connexion HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: "
                                + broken.length()
                                + "\r\n\r\n"
                                + broken);
        assertThat(answer.status()).isEqualTo(415);
    }

    private static int posted(String path, int length) {
        Browser served = Browser.onThePortal();
        served.keep("__Host-mpq", "x");
        return served.post(path, "a".repeat(length)).status();
    }
}
