package quebec.monprojet.browser;

/** What people look at. Sizes are in CSS pixels. */
public enum Screen {
    /** The narrowest that WCAG 2.2 (1.4.10, reflow) asks for. */
    NARROW(320, 640),
    PHONE(390, 844),
    DESKTOP(1366, 768),
    MONITOR(2560, 1440);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isTouched() {
        return this == NARROW || this == PHONE;
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
