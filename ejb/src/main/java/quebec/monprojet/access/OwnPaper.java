package quebec.monprojet.access;

import java.util.Comparator;
import java.util.List;
import quebec.monprojet.evidence.DocumentFolder;
import quebec.monprojet.evidence.FileId;
import quebec.monprojet.evidence.FileState;

/**
 * One clean file and its place in the copy.
 *
 * @param folder the code of what it is for
 * @param place among the files of that, from 1
 */
record OwnPaper(String folder, int place, FileId file) {

    /** What was found clean: nobody, its owner neither, opens anything else. */
    static List<OwnPaper> of(DocumentFolder folder) {
        return folder.files().entrySet().stream()
                .flatMap(
                        there ->
                                there.getValue().stream()
                                        .filter(file -> file.state() == FileState.CLEAN)
                                        .map(
                                                file ->
                                                        new OwnPaper(
                                                                there.getKey(),
                                                                there.getValue().indexOf(file) + 1,
                                                                file.id())))
                .sorted(Comparator.comparing(OwnPaper::folder).thenComparing(OwnPaper::place))
                .toList();
    }

    /** Numbered, so that two files of one name do not meet; what their owner called them stays. */
    String entry(String name) {
        return "pieces/"
                + folder
                + "/"
                + place
                + "-"
                + name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
