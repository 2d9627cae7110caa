package vn.vanho.policycomm.dissemination;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of each kind that a material can be. */
public final class Samples {

    private Samples() {}

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF");
    }

    public static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Hỏi đáp");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param format as Java's image writers call it: jpg, png or gif */
    public static byte[] image(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Silence with a title: an ID3 tag and a few frames of MPEG 1 layer III, 128 kbit/s, 44.1 kHz. */
    public static byte[] mp3() {
        byte[] tag = {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0};
        int frame = 417;
        byte[] sound = Arrays.copyOf(tag, tag.length + 20 * frame);
        for (int at = tag.length; at < sound.length; at += frame) {
            sound[at] = (byte) 0xFF;
            sound[at + 1] = (byte) 0xFB;
            sound[at + 2] = (byte) 0x90;
        }
        return sound;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
