package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.dissemination.SpreadChannels;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.OwnAuthority;

/** Asks the running instance of II.3c. */
@Component
class ChannelsInUse implements SpreadChannels {

    private static final String PROCESS = "spread-on-networks";

    private final RuntimeService runtime;
    private final OwnAuthority own;
    private final Channels channels;

    ChannelsInUse(RuntimeService runtime, OwnAuthority own, Channels channels) {
        this.runtime = runtime;
        this.own = own;
        this.channels = channels;
    }

    @Override
    public List<Channel> of(String businessKey) {
        List<String> codes = own.call(() -> codes(businessKey));
        return channels.all().stream()
                .filter(channel -> codes.contains(channel.code()))
                .toList();
    }

    private List<String> codes(String businessKey) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .flatMap(instance -> FormLists.texts(runtime.getVariable(instance.getId(), Names.CHANNELS)).stream())
                .toList();
    }
}
