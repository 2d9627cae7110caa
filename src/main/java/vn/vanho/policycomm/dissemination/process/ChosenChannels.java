package vn.vanho.policycomm.dissemination.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.Channel;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What models ask about the channels that were chosen for a draft. */
@Component("channelsChosen")
public class ChosenChannels implements ModelBean {

    private final ChannelPosts posts;
    private final Units units;
    private final ChannelAdapters adapters;

    ChosenChannels(ChannelPosts posts, Units units, ChannelAdapters adapters) {
        this.posts = posts;
        this.units = units;
        this.adapters = adapters;
    }

    /** Whether any channel beside the portal was chosen. */
    public boolean any(VariableScope scope) {
        return chosen(scope).findAny().isPresent();
    }

    /** The codes of the networks among them. */
    public List<String> networks(VariableScope scope) {
        return chosen(scope).filter(Channel::isNetwork).map(Channel::code).toList();
    }

    /** The communes whose loudspeakers speak: all, or none where loudspeakers were not chosen. */
    public List<String> communes(VariableScope scope) {
        return chosen(scope).anyMatch(Channel.LOUDSPEAKER::equals)
                ? units.withRole(Role.COMMUNE).stream().map(Unit::id).toList()
                : List.of();
    }

    /** Whether the application posts there by itself. */
    public boolean automatic(String channel) {
        return adapters.find(channel).isPresent();
    }

    /** Whether the channel tells how many people a post reached: networks do, our own portal does not. */
    public boolean measured(String channel) {
        return Arrays.stream(Channel.values())
                .anyMatch(each -> each.isNetwork() && each.code().equals(channel));
    }

    /** What people call a channel. */
    public String label(String channel) {
        return Channel.ofCode(channel).label();
    }

    /** The text that was drafted for it. */
    public String text(String draftId, String channel) {
        return posts.find(draftId, Channel.ofCode(channel))
                .map(ChannelPost::body)
                .orElse("");
    }

    /** The codes of the channels where a post of the draft was made by hand. */
    public List<String> posted(String draftId) {
        return posts.of(draftId).stream()
                .filter(post -> post.url() != null)
                .map(ChannelPost::channel)
                .toList();
    }

    /** The address of that post. */
    public String url(String draftId, String channel) {
        return posts.find(draftId, Channel.ofCode(channel))
                .map(ChannelPost::url)
                .orElse("");
    }

    static Stream<Channel> chosen(VariableScope scope) {
        List<String> codes = FormLists.texts(scope.getVariable(Names.CHANNELS));
        return Arrays.stream(Channel.values()).filter(channel -> codes.contains(channel.code()));
    }
}
