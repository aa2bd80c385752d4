package quebec.monprojet.web.dossier;

import java.util.UUID;
import java.util.function.Supplier;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Item;
import quebec.monprojet.dossier.Listed;
import quebec.monprojet.dossier.Lists;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Who;

/**
 * What a dossier asks of whom, as its answers stand: a page may be older, or its address made up.
 */
record Asked(Contents contents) {

    /**
     * Whether that is a question to this person.
     *
     * @param entry which one, where the question is about an entry of a list
     */
    boolean of(Question question, Who who, Supplier<UUID> entry) {
        if (question == Question.BOND) {
            boolean known = who.role() == Who.Role.DEPENDANT && contents.everybody().contains(who);
            return known || contents.family().roomForMore();
        }
        return Chapter.all(contents).stream()
                        .anyMatch(
                                part ->
                                        part.who().equals(who)
                                                && part.questions().contains(question.list()))
                && (question == question.list() || room(question, who, entry));
    }

    /** A list that is full can be changed, and takes no more. */
    private boolean room(Question question, Who who, Supplier<UUID> entry) {
        Listed<? extends Item> list = new Lists(contents).of(question, who);
        return list.roomForMore() || list.item(entry.get()).isPresent();
    }
}
