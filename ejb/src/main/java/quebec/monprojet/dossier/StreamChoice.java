package quebec.monprojet.dossier;

import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault.Problem;

/** Under the cap, or outside it on one of the grounds of {@link ExemptionGrounds}. */
public record StreamChoice(Stream stream, @Nullable String ground) implements Section {

    public StreamChoice {
        if ((stream == Stream.EXEMPT) != (ground != null)) {
            throw new IllegalArgumentException("An exemption has its ground, the cap has none");
        }
        if (ground != null && !ExemptionGrounds.exists(ground)) {
            throw new IllegalArgumentException("No such ground of exemption");
        }
    }

    public static Checked<StreamChoice> read(@Nullable String stream, @Nullable String ground) {
        Answers answers = new Answers();
        Stream chosen = answers.choice("stream", Stream.class, stream);
        String reason = Text.clean(ground);
        if (chosen == Stream.EXEMPT && !ExemptionGrounds.exists(reason)) {
            answers.refuse("ground", reason.isEmpty() ? Problem.MISSING : Problem.NOT_A_CHOICE);
        }
        return answers.make(
                () ->
                        chosen == Stream.EXEMPT
                                ? new StreamChoice(Stream.EXEMPT, reason)
                                : new StreamChoice(Stream.CAPPED, null));
    }
}
