package vn.vanho.policycomm.consultation.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Directive;
import vn.vanho.policycomm.consultation.DraftFileRefused;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.engine.StartCheck;
import vn.vanho.policycomm.engine.StartRequest;
import vn.vanho.policycomm.engine.Violations;

/**
 * Turns an arriving directive into a draft. The file of the draft goes to our tables and never among the engine's
 * variables; the instance carries only {@code draftId}.
 */
@Component
class IntakeDirective implements StartCheck {

    static final String FILE = "draftFile";
    static final String FILE_LABEL = "Tệp dự thảo";

    private final Drafts drafts;

    IntakeDirective(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String processKey() {
        return "communicate-draft";
    }

    @Override
    public void check(StartRequest request, Violations violations) {
        Optional<FileValue> file = takeFile(request.variables());
        if (violations.found().isEmpty()) {
            String draftId = drafts.register(newDraft(request));
            request.variables().put(Names.DRAFT_ID, draftId);
            request.variables().put(Names.OWN_DRAFT, drafts.get(draftId).own());
            file.ifPresent(value -> attach(draftId, value, request, violations));
        }
    }

    private void attach(String draftId, FileValue file, StartRequest request, Violations violations) {
        try (InputStream content = file.getValue()) {
            drafts.attachFile(
                    draftId,
                    file.getFilename(),
                    content.readAllBytes(),
                    request.actor().userId());
        } catch (DraftFileRefused refused) {
            violations.add(FILE, FILE_LABEL, refused.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileValue> takeFile(Map<String, Object> variables) {
        Object value = variables instanceof VariableMap typed ? typed.getValueTyped(FILE) : variables.get(FILE);
        variables.remove(FILE);
        return value instanceof FileValue file ? Optional.of(file) : Optional.empty();
    }

    private static NewDraft newDraft(StartRequest request) {
        Map<String, Object> values = request.variables();
        return new NewDraft(
                request.businessKey(),
                Integer.parseInt(text(values, "planYear")),
                text(values, "subject"),
                text(values, "title"),
                text(values, "documentType"),
                text(values, "issuer"),
                text(values, "draftingAgency"),
                directive(values));
    }

    private static Directive directive(Map<String, Object> values) {
        return new Directive(
                text(values, "directiveNumber"),
                LocalDate.parse(text(values, "directiveDate")),
                text(values, "directiveSender"),
                date((String) values.get("replyBy")));
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.get(name)).strip();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }
}
