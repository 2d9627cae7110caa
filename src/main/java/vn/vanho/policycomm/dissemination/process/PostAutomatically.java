package vn.vanho.policycomm.dissemination.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.PostOrder;

/** Lets the adapter of a channel post what was approved for it. */
@Component
class PostAutomatically implements JavaDelegate {

    private final ChannelAdapters adapters;

    PostAutomatically(ChannelAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var order = new PostOrder(Names.text(execution, Names.DRAFT_ID), texts(execution));
        String url = adapters.find(Names.text(execution, Names.CHANNEL))
                .orElseThrow()
                .post(order);
        execution.setVariable("postUrl", url);
    }

    private static Map<String, String> texts(DelegateExecution execution) {
        Map<String, String> texts = new HashMap<>();
        execution.getVariables().forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }
}
