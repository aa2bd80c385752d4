package quebec.monprojet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegTest {

    @Test
    void aPageIsShownAtReadingSize() throws IOException {
        BufferedImage shown = preview(2400, 3000);
        assertThat(shown.getHeight()).isEqualTo(1200);
        assertThat(shown.getWidth()).isEqualTo(960);
    }

    @Test
    void aSmallImageStaysAsItIs() throws IOException {
        assertThat(preview(300, 200).getWidth()).isEqualTo(300);
    }

    private static BufferedImage preview(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return ImageIO.read(new ByteArrayInputStream(Jpeg.preview(image)));
    }
}
