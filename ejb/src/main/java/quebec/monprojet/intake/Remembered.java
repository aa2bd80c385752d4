package quebec.monprojet.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** As many as there is room for: the oldest is forgotten first. Of one thread. */
final class Remembered<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int room;

    Remembered(int room) {
        this.room = room;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > room;
    }
}
