package quebec.monprojet.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A page on somebody's table, seen by their telephone. */
final class Paper {

    private Paper() {}

    /** Of some hundred kilobytes, like no other. */
    static FilePayload photograph(int number) {
        BufferedImage image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(number);
        for (int i = 0; i < 900 * 1200; i++) {
            image.setRGB(i % 900, i / 900, 0xE0E0D0 + noise.nextInt(0x1F));
        }
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SERIF, Font.BOLD, 90));
        pen.drawString("PASSEPORT " + number, 90, 300);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("page " + number + ".jpg", "image/jpeg", out.toByteArray());
    }
}
