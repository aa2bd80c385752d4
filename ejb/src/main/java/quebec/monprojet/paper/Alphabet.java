package quebec.monprojet.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The alphabets that pages are written in, each with its font. Thai, Khmer and others whose signs
 * stand above and below one another have none: nothing here would place them.
 */
@SuppressWarnings("ImmutableEnumChecker")
enum Alphabet {
    /** With Greek, Cyrillic, Armenian, Georgian, Hebrew and what all of them share. */
    LATIN(
            "DejaVuSans",
            EnumSet.complementOf(
                    EnumSet.of(UnicodeScript.ARABIC, UnicodeScript.NKO, UnicodeScript.LAO))),
    ARABIC("Arabic", EnumSet.of(UnicodeScript.ARABIC)),
    ETHIOPIC("NotoSansEthiopic", EnumSet.of(UnicodeScript.ETHIOPIC)),
    DEVANAGARI("Devanagari", EnumSet.of(UnicodeScript.DEVANAGARI)),
    BENGALI("Bengali", EnumSet.of(UnicodeScript.BENGALI)),
    GUJARATI("Gujarati", EnumSet.of(UnicodeScript.GUJARATI)),
    TAMIL("Tamil", EnumSet.of(UnicodeScript.TAMIL)),
    HANGUL("Hangul", EnumSet.of(UnicodeScript.HANGUL)),
    HAN(
            "DroidSansFallback",
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.COMMON));

    private final String font;
    private final BitSet signs;

    Alphabet(String font, Set<UnicodeScript> scripts) {
        this.font = font;
        this.signs = signs(font, scripts);
    }

    private static BitSet signs(String font, Set<UnicodeScript> scripts) {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(open(font)))) {
            CmapLookup glyphs = read.getUnicodeCmapLookup();
            BitSet signs = new BitSet();
            for (int sign = ' '; sign <= Character.MAX_CODE_POINT; sign++) {
                if (glyphs.getGlyphId(sign) > 0
                        && Character.getType(sign) != Character.PRIVATE_USE
                        && scripts.contains(UnicodeScript.of(sign))) {
                    signs.set(sign);
                }
            }
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be read: " + font, e);
        }
    }

    boolean has(int sign) {
        return signs.get(sign);
    }

    /** Whether it is the one that writes some sign of a text: the first that has it. */
    boolean isNeeded(String text) {
        return text.codePoints().anyMatch(sign -> of(sign) == this);
    }

    private static Alphabet of(int sign) {
        for (Alphabet each : values()) {
            if (each.has(sign)) {
                return each;
            }
        }
        return LATIN;
    }

    InputStream open() {
        return open(font);
    }

    static InputStream open(String font) {
        InputStream file = Alphabet.class.getResourceAsStream("/fonts/" + font + ".ttf");
        if (file == null) {
            throw new IllegalStateException("no such font: " + font);
        }
        return file;
    }
}
