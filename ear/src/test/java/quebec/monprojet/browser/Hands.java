package quebec.monprojet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** How somebody answers a page: with a pointer, or with the keyboard alone. */
enum Hands {
    POINTER {
        @Override
        void types(Page page, String id, String text) {
            page.locator(css(id)).fill(text);
        }

        @Override
        void chooses(Page page, String id, String label) {
            page.locator(css(id)).selectOption(new SelectOption().setLabel(label));
        }

        @Override
        void marks(Page page, String name, String value) {
            page.locator(radio(name, value)).check();
        }

        @Override
        void ticks(Page page, String id) {
            page.locator(css(id)).check();
        }

        @Override
        void follows(Page page, String css) {
            page.locator(css).first().click();
        }
    },

    KEYBOARD {
        @Override
        void types(Page page, String id, String text) {
            reach(page, css(id));
            page.keyboard().press("Control+a");
            page.keyboard().type(text);
        }

        @Override
        void chooses(Page page, String id, String label) {
            reach(page, css(id));
            page.keyboard().type(label);
        }

        @Override
        void marks(Page page, String name, String value) {
            reach(page, "input[name='" + name + "']");
            page.keyboard().press("Space");
            Locator wanted = page.locator(radio(name, value));
            for (int i = 0; i < MANY && !wanted.isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
        }

        @Override
        void ticks(Page page, String id) {
            reach(page, css(id));
            page.keyboard().press("Space");
        }

        @Override
        void follows(Page page, String css) {
            reach(page, css);
            page.keyboard().press("Enter");
        }
    };

    /** More stops than any page has. */
    private static final int MANY = 120;

    /** Puts a text in place of what is there. */
    abstract void types(Page page, String id, String text);

    /** Takes the choice of a list that reads like this. */
    abstract void chooses(Page page, String id, String label);

    /** Takes one of several round buttons. */
    abstract void marks(Page page, String name, String value);

    /** Ticks a box that is not ticked. */
    abstract void ticks(Page page, String id);

    /** Presses a button or a link. */
    abstract void follows(Page page, String css);

    /** Date fields have a colon in their names. */
    static String css(String id) {
        return "[id='" + id + "']";
    }

    private static String radio(String name, String value) {
        return "input[name='" + name + "'][value='" + value + "']";
    }

    private static void reach(Page page, String css) {
        for (int i = 0; i < MANY; i++) {
            if (isThere(page, css)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + css + " on " + page.url());
    }

    private static boolean isThere(Page page, String css) {
        return (Boolean)
                page.evaluate(
                        "css => document.activeElement !== null"
                                + " && document.activeElement.matches(css)",
                        css);
    }
}
