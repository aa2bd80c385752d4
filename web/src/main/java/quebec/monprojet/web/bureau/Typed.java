package quebec.monprojet.web.bureau;

import org.jspecify.annotations.Nullable;

/** What browsers send, in the one form in which it is hashed and published. */
public final class Typed {

    private Typed() {}

    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Lines end as everywhere but on the wire, where HTML asks for CR LF. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** A whole number, with or without blanks between its thousands; 0 when it is none. */
    public static int number(String typed) {
        String digits = typed.replaceAll("[\\s\u00a0\u202f]", "");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
