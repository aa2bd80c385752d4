package quebec.monprojet.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person lists, in the order they gave it. {@code whole} says that they declared the list
 * complete, even when it is empty.
 */
public record Listed<T extends Item>(List<T> items, boolean whole) {

    /** More than anybody needs; a bound on what one document may hold. */
    public static final int MOST = 40;

    public Listed {
        items = List.copyOf(items);
        if (items.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " entries in a list");
        }
        Set<UUID> ids = new HashSet<>();
        if (!items.stream().allMatch(item -> ids.add(item.id()))) {
            throw new IllegalArgumentException("Each entry is listed once");
        }
    }

    public static <T extends Item> Listed<T> nothing() {
        return new Listed<>(List.of(), false);
    }

    public Optional<T> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public boolean roomForMore() {
        return items.size() < MOST;
    }

    /** Adds this entry, or puts it in the place of the one that bears its id. */
    public Listed<T> with(T item) {
        if (item(item.id()).isPresent()) {
            return new Listed<>(
                    items.stream().map(old -> old.id().equals(item.id()) ? item : old).toList(),
                    whole);
        }
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return new Listed<>(more, whole);
    }

    public Listed<T> without(UUID id) {
        return new Listed<>(items.stream().filter(item -> !item.id().equals(id)).toList(), whole);
    }

    public Listed<T> declaredWhole() {
        return new Listed<>(items, true);
    }
}
