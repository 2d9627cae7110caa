package vn.vanho.policycomm.api.internal;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.api.FormBody;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.StartForms;
import vn.vanho.policycomm.plan.ItemProcesses;

/** Bodies as the deployed start forms ask for them. */
@Component
class FormBodies {

    private final StartForms forms;
    private final Phrases phrases;

    FormBodies(StartForms forms, Phrases phrases) {
        this.forms = forms;
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
