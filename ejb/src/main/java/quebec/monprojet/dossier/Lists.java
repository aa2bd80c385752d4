package quebec.monprojet.dossier;

import java.util.UUID;

/** The lists of a dossier by the question that asks for them; a change yields what to save. */
public record Lists(Contents contents) {

    /**
     * The list that this question asks for.
     *
     * @throws IllegalArgumentException for a question without a list
     */
    public Listed<? extends Item> of(Question question, Who who) {
        return switch (question.list()) {
            case EDUCATION -> contents.education().of(who);
            case EXPERIENCE -> contents.experience().of(who);
            case STAYS -> contents.stays().of(who);
            default -> throw none();
        };
    }

    public Section declaredWhole(Question question, Who who) {
        return switch (question.list()) {
            case EDUCATION ->
                    contents.education().with(who, contents.education().of(who).declaredWhole());
            case EXPERIENCE ->
                    contents.experience().with(who, contents.experience().of(who).declaredWhole());
            case STAYS -> contents.stays().with(who, contents.stays().of(who).declaredWhole());
            default -> throw none();
        };
    }

    public Section without(Question question, Who who, UUID item) {
        return switch (question.list()) {
            case EDUCATION ->
                    contents.education().with(who, contents.education().of(who).without(item));
            case EXPERIENCE ->
                    contents.experience().with(who, contents.experience().of(who).without(item));
            case STAYS -> contents.stays().with(who, contents.stays().of(who).without(item));
            default -> throw none();
        };
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("This question has no list");
    }
}
