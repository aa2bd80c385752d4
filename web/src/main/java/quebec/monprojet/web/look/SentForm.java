package quebec.monprojet.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The name that a form is given when it is shown and that it brings back: it does one thing. */
@Named
@RequestScoped
public class SentForm {

    private String name = UUID.randomUUID().toString();

    /**
     * Names what was sent: the same for a form that is sent twice, another for a form that somebody
     * went back to and filled in anew.
     *
     * @param content all that it says
     */
    public UUID saying(Object... content) {
        String said = name + "\n" + Arrays.asList(content);
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }

    /** It did its thing; what is filled in from here on is another. */
    public void renew() {
        name = UUID.randomUUID().toString();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
