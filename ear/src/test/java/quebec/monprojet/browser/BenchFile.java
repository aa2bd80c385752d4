package quebec.monprojet.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the fifty.
 *
 * @param place of its person among the demonstration's, from 1
 * @param number of the application
 * @param way that it goes
 */
record BenchFile(int place, String number, Way way) {

    /** All of them, received in this order. */
    static List<BenchFile> received(Portal portal) {
        List<BenchFile> files = new ArrayList<>();
        for (Way way : Way.values()) {
            for (int i = 0; i < way.files(); i++) {
                int place = files.size() + 1;
                files.add(new BenchFile(place, Submitting.submits(place, portal), way));
            }
        }
        return files;
    }

    /** Where its person signs in. */
    String address() {
        return "demande-" + place + "@demo.example";
    }
}
