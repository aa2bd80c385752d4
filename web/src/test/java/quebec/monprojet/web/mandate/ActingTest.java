package quebec.monprojet.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ActingTest {

    private static HttpSession session(boolean ended) {
        return (HttpSession)
                Proxy.newProxyInstance(
                        ActingTest.class.getClassLoader(),
                        new Class<?>[] {HttpSession.class},
                        (proxy, method, arguments) -> {
                            if (ended) {
                                throw new IllegalStateException("over");
                            }
                            return 1L;
                        });
    }

    @Test
    void aSessionThatEndsDuringARequestIsSeenToHaveEnded() {
        assertThat(Acting.hasEnded(session(false))).isFalse();
        assertThat(Acting.hasEnded(session(true))).isTrue();
    }
}
