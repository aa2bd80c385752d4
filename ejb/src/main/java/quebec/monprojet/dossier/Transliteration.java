package quebec.monprojet.dossier;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares a typed family name with the one a passport prints for machines (ICAO 9303 part 3,
 * section 6). Only Latin letters are compared: other alphabets have no one spelling in it.
 */
final class Transliteration {

    private Transliteration() {}

    static boolean differ(Names names, MachineReadableZone zone) {
        String typed = names.family();
        if (!latin(typed)) {
            return false;
        }
        String printed = plain(zone.surname());
        return !starts(plain(typed), printed) && !starts(expanded(typed), printed);
    }

    /** A long name is cut off in the passport. */
    private static boolean starts(String typed, String printed) {
        return printed.isEmpty()
                || typed.equals(printed)
                || (printed.length() > 25 && typed.startsWith(printed));
    }

    private static boolean latin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** The other spelling that the standard allows: MÜLLER as MUELLER, ÅS as AAS. */
    private static String expanded(String name) {
        return plain(
                upper(name)
                        .replace("Ä", "AE")
                        .replace("Ö", "OE")
                        .replace("Ü", "UE")
                        .replace("Å", "AA")
                        .replace("Ñ", "NXX"));
    }

    private static String plain(String name) {
        String simple =
                upper(name)
                        .replace("Æ", "AE")
                        .replace("Œ", "OE")
                        .replace("Ø", "OE")
                        .replace("Þ", "TH")
                        .replace("Ð", "D")
                        .replace("Đ", "D")
                        .replace("Ł", "L")
                        .replace("ẞ", "SS");
        return Normalizer.normalize(simple, Normalizer.Form.NFKD).replaceAll("[^A-Z]", "");
    }

    private static String upper(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
