package quebec.monprojet.evidence;

import java.text.Normalizer;

/** What a file was called by whoever sent it: shown to them again, and used for nothing else. */
record FileName(String shown) {

    private static final int LONGEST = 100;

    /** Neither folders, nor what turns the reading direction, nor what no name holds. */
    static FileName of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]", "");
        name = name.strip().replaceFirst("^\\.+", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        return new FileName(name.isBlank() ? "document" : name);
    }
}
