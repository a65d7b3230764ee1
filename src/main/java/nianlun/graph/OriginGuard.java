package nianlun.graph;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.connection.listener.ConnectionListener;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;

/**
 * Stands before the Bolt port and reads what a connection says first. Bolt itself goes through at once; HTTP, which a
 * browser speaks to open a WebSocket, only where no foreign page is behind it.
 */
final class OriginGuard extends ByteToMessageDecoder {

    private static final byte[] HTTP = "GET ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final byte[] FORBIDDEN = "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    /** Puts a guard before every connection that a connector accepts from now on. */
    static ConnectorListener forEveryConnection() {
        return new ConnectorListener() {
            @Override
            public void onConnectionCreated(Connection connection) {
                connection.registerListener(new ConnectionListener() {
                    @Override
                    public void onNetworkPipelineInitialized(ChannelPipeline pipeline) {
                        pipeline.addFirst(new OriginGuard());
                    }
                });
            }
        };
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf received, List<Object> out) {
        if (received.readableBytes() < HTTP.length) {
            return;
        }
        if (!beginsWithHttp(received)) {
            letThrough(context);
            return;
        }
        String text = received.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end >= 0 && new HttpHead(text.substring(0, end)).isOfThisMachine()) {
            letThrough(context);
        } else if (end >= 0 || text.length() > LONGEST_HEAD) {
            refuse(context, received);
        }
    }

    private static boolean beginsWithHttp(ByteBuf received) {
        for (int i = 0; i < HTTP.length; i++) {
            if (received.getByte(received.readerIndex() + i) != HTTP[i]) {
                return false;
            }
        }
        return true;
    }

    // Once removed, the decoder hands on whatever it has gathered and not read.
    private void letThrough(ChannelHandlerContext context) {
        context.pipeline().remove(this);
    }

    private static void refuse(ChannelHandlerContext context, ByteBuf received) {
        received.skipBytes(received.readableBytes());
        context.writeAndFlush(Unpooled.wrappedBuffer(FORBIDDEN)).addListener(ChannelFutureListener.CLOSE);
    }
}
