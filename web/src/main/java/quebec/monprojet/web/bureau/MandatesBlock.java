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

    public List<Mandate> of(@Nullable ApplicationFile file) {
        return file == null ? List.of() : mandates.living(file.account());
    }
}
