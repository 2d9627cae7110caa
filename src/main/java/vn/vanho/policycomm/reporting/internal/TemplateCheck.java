package vn.vanho.policycomm.reporting.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/** Lets the application start only with templates that it can fill: whoever changes one learns at once what is wrong. */
@Component
class TemplateCheck implements InitializingBean {

    private final List<Template> all;
    private final Templates files;
    private final Phrases phrases;

    TemplateCheck(List<Prints> printers, Templates files, Phrases phrases) {
        this.all = printers.stream()
                .flatMap(printer -> printer.templates().stream())
                .sorted(Comparator.comparing(Template::file))
                .toList();
        this.files = files;
        this.phrases = phrases;
    }

    /** @throws TemplatesRefused naming every fault of every file */
    @Override
    public void afterPropertiesSet() {
        TemplateFaults faults = new TemplateFaults(phrases);
        files.folder().ifPresent(folder -> check(folder, faults));
        all.forEach(template -> check(template, faults.in(template.file())));
        if (!faults.found().isEmpty()) {
            throw new TemplatesRefused(faults.found());
        }
    }

    private void check(Path folder, TemplateFaults faults) {
        List<String> names = all.stream().map(Template::file).toList();
        if (!Files.isDirectory(folder)) {
            faults.in(folder.toString()).add("noFolder");
            return;
        }
        Templates.filesIn(folder).stream().filter(file -> !names.contains(file)).forEach(file -> faults.in(file)
                .add("otherFile", String.join(", ", names)));
    }

    private void check(Template template, TemplateFaults faults) {
        files.find(template.file()).ifPresentOrElse(docx -> check(template, docx, faults), () -> faults.add("absent"));
    }

    private static void check(Template template, byte[] docx, TemplateFaults faults) {
        try {
            if (template.streamed()) {
                TablePlaces.check(docx, template.sample(), faults);
            } else {
                LetterPlaces.check(docx, template.sample(), faults);
            }
            faults.missing(template.wanted());
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            faults.add("damaged", String.valueOf(damaged.getMessage()));
        }
    }
}
