package quebec.monprojet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@At(Moment.EVE)
class StartIT {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theStartPageIsReadableOnEveryScreen(Screen screen, Chromium chromium, Portal portal) {
        try (Person visitor = chromium.person(portal, screen)) {
            assertThat(visitor.goes("/").status()).isEqualTo(200);
            visitor.findsNoBarrier();
            visitor.neverScrollsSideways();
            visitor.photographs("start");
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
