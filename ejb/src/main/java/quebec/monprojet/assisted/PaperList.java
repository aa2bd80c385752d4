package quebec.monprojet.assisted;

import java.util.List;

/**
 * One page of the files on paper.
 *
 * @param all how many there are on all pages
 */
public record PaperList(List<PaperFile> files, long all) {

    /** Files of a page. */
    public static final int PAGE = 50;

    public PaperList {
        files = List.copyOf(files);
    }

    public long pages() {
        return (all + PAGE - 1) / PAGE;
    }
}
