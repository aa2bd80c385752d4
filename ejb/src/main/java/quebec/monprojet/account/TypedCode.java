package quebec.monprojet.account;

/**
 * A code as somebody typed it. Devices and lists show codes in groups, and they may be typed so:
 * blanks of every width and hyphens do not count.
 */
record TypedCode(String value) {

    TypedCode {
        value = value.replaceAll("[\\s\u00a0\u202f-]", "");
    }
}
