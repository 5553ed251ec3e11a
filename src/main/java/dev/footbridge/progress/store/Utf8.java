package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Text in a file and back, with nothing replaced on the way.
final class Utf8 {

    static final int MAX_BYTES = 64 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\uD800-\\uDFFF]");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Utf8() {}

    /// The text without a byte order mark.
    static String decode(byte[] bytes) throws NotReadable {
        if (bytes.length > MAX_BYTES) {
            throw new NotReadable(Messages.text("store.wrong.too-large", String.valueOf(MAX_BYTES >> 20)));
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(in, out, true).isError()) {
            throw NotReadable.at(lineAt(bytes, in.position()), "", Messages.text("store.wrong.utf8"));
        }
        out.flip();
        return (out.hasRemaining() && out.charAt(0) == BYTE_ORDER_MARK ? out.position(1) : out).toString();
    }

    /// The bytes of JSON text. Half a surrogate pair has none, so it is written as JSON's escape for it.
    static byte[] encode(String json) {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        var whole = encoder.canEncode(json) ? json : escaped(json);
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String json) {
        return LONE_SURROGATE
                .matcher(json)
                .replaceAll(half -> "\\\\u" + HEX.toHexDigits(half.group().charAt(0)));
    }

    private static int lineAt(byte[] bytes, int offset) {
        var line = 1;
        for (var i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
