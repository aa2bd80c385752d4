package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Destination;
import quebec.monprojet.dossier.Question;

/** Where in Québec, and in which occupation. */
@Named
@RequestScoped
public class DestinationPage {

    @Inject private Draft draft;
    @Inject private Choices choices;

    private @Nullable String destinationRegion;
    private @Nullable String intended;

    public void load() {
        draft.open(Question.DESTINATION).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.destination().ifPresent(this::fill);
    }

    private void fill(Destination known) {
        destinationRegion = known.region() == null ? Destination.UNDECIDED : known.region().name();
        intended = choices.occupation(known.occupation());
    }

    public void save() {
        draft.keep(
                Question.DESTINATION,
                Destination.read(destinationRegion, intended),
                (contents, answer) -> answer);
    }

    public @Nullable String getDestinationRegion() {
        return destinationRegion;
    }

    public void setDestinationRegion(@Nullable String destinationRegion) {
        this.destinationRegion = destinationRegion;
    }

    public @Nullable String getIntended() {
        return intended;
    }

    public void setIntended(@Nullable String intended) {
        this.intended = intended;
    }
}
