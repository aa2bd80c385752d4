package quebec.monprojet.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** The parts of a paragraph that run to the right, and those that run to the left. */
final class Directions implements BidiSplitter {

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph =
                new Bidi(
                        text,
                        switch (direction) {
                            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                        });
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    /** Whoever asks goes by where each begins, not by the order of the asking. */
    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(
                start,
                paragraph.getRunLimit(run) - start,
                paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
