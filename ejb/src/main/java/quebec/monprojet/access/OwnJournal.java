package quebec.monprojet.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OwnData;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Entry;
import quebec.monprojet.audit.JournalAbout;

/**
 * What the person did, and who looked at what is theirs: in which role and when. A member of the
 * staff is a person too, so neither their name nor where they sat goes with it.
 */
@ApplicationScoped
class OwnJournal implements OwnData {

    /** Whose subject is a file, which others may have looked at before it was taken out. */
    private static final Set<String> SENT = Set.of("document.received", "document.replaced");

    @Inject private JournalAbout journal;
    @Inject private StaffMembers staff;
    @Inject @Any private Instance<OwnData> features;

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public JsonNode of(AccountId account) {
        Set<String> subjects =
                features.stream()
                        .flatMap(feature -> feature.subjects(account).stream())
                        .collect(Collectors.toCollection(HashSet::new));
        Actor person = Actor.applicant(account.value());
        subjects.addAll(sent(person, subjects));
        ArrayNode data = JsonNodeFactory.instance.arrayNode();
        Map<Actor, Set<String>> roles = new HashMap<>();
        journal.of(person, subjects)
                .forEach(
                        entry ->
                                tell(
                                        entry,
                                        person,
                                        actor -> roles.computeIfAbsent(actor, this::roles),
                                        data.addObject()));
        return data;
    }

    /** What the person once sent, whether it is still there or not. */
    private Set<String> sent(Actor person, Set<String> subjects) {
        return journal.of(person, subjects).stream()
                .filter(entry -> entry.actor().equals(person))
                .filter(entry -> SENT.contains(entry.act().name()))
                .map(Entry::subject)
                .collect(Collectors.toSet());
    }

    private static void tell(
            Entry entry, Actor person, Function<Actor, Set<String>> roles, ObjectNode data) {
        data.put("at", entry.recordedAt().toString());
        data.put("act", entry.act().name());
        data.put("subject", entry.subject());
        if (entry.actor().equals(person)) {
            data.put("by", "YOU");
        } else {
            data.put("by", entry.actor().kind().name());
        }
        if (entry.actor().kind() == Actor.Kind.STAFF) {
            var said = data.putArray("roles");
            roles.apply(entry.actor()).forEach(said::add);
        } else {
            ObjectNode facts = data.putObject("facts");
            entry.facts().forEach(facts::put);
        }
    }

    /** As they are today. */
    private Set<String> roles(Actor member) {
        return staff.of(new StaffId(UUID.fromString(member.id())))
                .map(
                        view ->
                                view.roles().stream()
                                        .map(role -> role.id())
                                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
