package vn.vanho.policycomm.api.internal;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.api.FormBody;
import vn.vanho.policycomm.api.FormParts;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.SentForms;
import vn.vanho.policycomm.engine.StartForms;
import vn.vanho.policycomm.plan.ItemProcesses;

/** Bodies as the deployed start forms ask for them. */
@Component
class FormBodies {

    private final StartForms forms;
    private final SentForms sent;
    private final Phrases phrases;

    FormBodies(StartForms forms, SentForms sent, Phrases phrases) {
        this.forms = forms;
        this.sent = sent;
        this.phrases = phrases;
    }

    Schema<?> schemaOf(FormBody body) {
        List<String> processes = List.of(body.value());
        if (processes.size() == 1) {
            return form(processes.get(0));
        }
        Schema<?> any = new Schema<>();
        Arrays.stream(body.value()).map(this::formOfItem).forEach(any::addOneOfItem);
        return any;
    }

    /** The fields of a form, and the file beside them. */
    Schema<?> schemaOf(FormParts parts) {
        Schema<?> form = Json.mapper().convertValue(sent.schemaOf(parts.value()), Schema.class);
        BinarySchema file = new BinarySchema();
        file.description(phrases.of("api.file"));
        form.addProperty("file", file);
        return form;
    }

    private Schema<?> form(String process) {
        return Json.mapper().convertValue(forms.schemaOf(process), Schema.class);
    }

    private Schema<?> formOfItem(String process) {
        String item = ItemProcesses.itemOf(process).orElseThrow();
        StringSchema code = new StringSchema().addEnumItem(item);
        code.description(phrases.of("api.item", item));
        Schema<?> form = form(process);
        form.title(item).addProperty("item", code).addRequiredItem("item");
        return form;
    }
}
