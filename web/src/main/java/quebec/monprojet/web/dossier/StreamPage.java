package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.StreamChoice;

/** Under the cap, or exempt and why. */
@Named
@RequestScoped
public class StreamPage {

    @Inject private Draft draft;

    private @Nullable String stream;
    private @Nullable String ground;

    public void load() {
        draft.open(Question.STREAM).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.stream()
                .ifPresent(
                        known -> {
                            stream = known.stream().name();
                            ground = known.ground();
                        });
    }

    public void save() {
        draft.keep(
                Question.STREAM, StreamChoice.read(stream, ground), (contents, answer) -> answer);
    }

    public @Nullable String getStream() {
        return stream;
    }

    public void setStream(@Nullable String stream) {
        this.stream = stream;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }
}
