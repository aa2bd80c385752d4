package quebec.monprojet.intake;

/** ISO 7064 MOD 37,36: catches every single wrong character and every swap of two neighbours. */
final class CheckCharacter {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int BASE = ALPHABET.length();

    private CheckCharacter() {}

    /** The character that follows the text; anything but digits and capital letters is skipped. */
    static char of(String text) {
        int product = BASE;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit >= 0) {
                int sum = (product + digit) % BASE;
                product = (sum == 0 ? BASE : sum) * 2 % (BASE + 1);
            }
        }
        return ALPHABET.charAt((BASE + 1 - product) % BASE);
    }
}
