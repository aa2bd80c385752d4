package quebec.monprojet.web.bureau;

/** A name as typed, without control characters and at the length the register of staff keeps. */
final class StaffName {

    static final int LONGEST = 120;

    private StaffName() {}

    static String of(String typed) {
        var name = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
