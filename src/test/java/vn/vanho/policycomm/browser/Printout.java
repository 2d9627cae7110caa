package vn.vanho.policycomm.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page of ours as it comes out of the printer.
 *
 * @param sheets the text of each sheet of paper, its lines joined by blanks
 * @param landscape whether every sheet is A4, lying
 */
record Printout(List<String> sheets, boolean landscape) {

    private static final float DOTS_PER_INCH = 80;
    private static final int A4_LONG = 842;
    private static final int A4_SHORT = 595;

    /** Prints what is open, and keeps the file and a picture of each sheet. */
    static Printout of(Person person, String what) {
        byte[] pdf = person.page()
                .pdf(new Page.PdfOptions()
                        .setPreferCSSPageSize(true)
                        .setPath(person.album().next(what, ".pdf")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> numbers = IntStream.rangeClosed(1, document.getNumberOfPages())
                    .boxed()
                    .toList();
            for (int number : numbers) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(number - 1, DOTS_PER_INCH),
                        "png",
                        person.album().next(what + " sheet", ".png").toFile());
            }
            return new Printout(
                    numbers.stream().map(number -> text(document, number)).toList(),
                    numbers.stream().allMatch(number -> isLandscape(document, number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document, int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLandscape(PDDocument document, int number) {
        var box = document.getPage(number - 1).getMediaBox();
        return Math.round(box.getWidth()) == A4_LONG && Math.round(box.getHeight()) == A4_SHORT;
    }
}
