package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.selection.ApplicationFile;

/** Who acts for the person of a file, beside it. */
@Named
@RequestScoped
public class MandatesBlock {

    @Inject private Mandates mandates;

    private @Nullable List<Mandate> living;

    /** One request shows one file. */
    public List<Mandate> of(@Nullable ApplicationFile file) {
        if (file != null && living == null) {
            living = mandates.living(file.account());
        }
        return living == null ? List.of() : living;
    }
}
