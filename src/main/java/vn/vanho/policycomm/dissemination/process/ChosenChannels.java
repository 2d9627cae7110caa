package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.ChannelMode;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.ReadyPosts;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;

/** What models ask about the channels that were chosen for a draft. */
@Component("channelsChosen")
public class ChosenChannels implements ModelBean {

    static final String PORTAL = "portal";
    private static final String LOUDSPEAKER = "loudspeaker";

    private final ChannelPosts posts;
    private final ReadyPosts ready;
    private final Units units;
    private final Channels channels;
    private final Deliveries deliveries;

    ChosenChannels(ChannelPosts posts, ReadyPosts ready, Units units, Channels channels, Deliveries deliveries) {
        this.posts = posts;
        this.ready = ready;
        this.units = units;
        this.channels = channels;
        this.deliveries = deliveries;
    }

    /** Whether any channel beside the portal was chosen. */
    public boolean any(VariableScope scope) {
        return chosen(scope).findAny().isPresent();
    }

    /** The codes of those among them whose posts have addresses. */
    public List<String> networks(VariableScope scope) {
        return chosen(scope).filter(Channel::hasAddresses).map(Channel::code).toList();
    }

    /** The communes whose loudspeakers speak: all, or none where loudspeakers were not chosen. */
    public List<String> communes(VariableScope scope) {
        return chosen(scope).anyMatch(channel -> channel.code().equals(LOUDSPEAKER))
                ? units.withRole(Role.COMMUNE).stream().map(Unit::id).toList()
                : List.of();
    }

    /** Whether it is our own portal. */
    public boolean portal(String channel) {
        return channel.equals(PORTAL);
    }

    /** Whether the application posts there by itself, or tries how that goes. */
    public boolean automatic(String channel) {
        return channels.mode(channel) != ChannelMode.BY_HAND;
    }

    /** Where the engine keeps what waits for a channel. */
    public String topic(String channel) {
        return topicOf(channel);
    }

    static String topicOf(String channel) {
        return "channel-" + channel;
    }

    /** Whether there is a post of which the channel tells how many people it reached. */
    public boolean measured(String draftId, String channel) {
        return !portal(channel)
                && channels.get(channel).measured()
                && posts.find(draftId, channel).map(ChannelPost::url).isPresent();
    }

    /** Whether an adapter made the post of the draft there, or is perhaps making it right now, and so can change it. */
    public boolean postedByAdapter(String draftId, String channel) {
        return deliveries
                .find(ready.key(draftId, channel))
                .filter(delivery -> delivery.posted() != null || delivery.state() == Delivery.State.UNCERTAIN)
                .isPresent();
    }

    /** What people call a channel. */
    public String label(String channel) {
        return channels.get(channel).label();
    }

    /** What a person posts there: the text that was drafted, and the draft's address as an adapter adds it. */
    public String text(String draftId, String channel) {
        return posts.find(draftId, channel)
                .map(post -> "%s\n\n%s"
                        .formatted(post.body(), ready.kept(draftId, channel).link()))
                .orElse("");
    }

    /** The codes of the channels where a post of the draft was made, or perhaps was. */
    public List<String> posted(String draftId) {
        return posts.of(draftId).stream()
                .filter(post -> post.url() != null || perhapsPosted(draftId, post.channel()))
                .map(ChannelPost::channel)
                .toList();
    }

    private boolean perhapsPosted(String draftId, String channel) {
        return deliveries
                .find(ready.key(draftId, channel))
                .filter(Delivery::perhapsThere)
                .isPresent();
    }

    /** The address of that post. */
    public String url(String draftId, String channel) {
        return posts.find(draftId, channel)
                .map(post -> Objects.requireNonNullElse(post.url(), ""))
                .orElse("");
    }

    Stream<Channel> chosen(VariableScope scope) {
        List<String> codes = FormLists.texts(scope.getVariable(Names.CHANNELS));
        return channels.all().stream().filter(channel -> codes.contains(channel.code()));
    }
}
