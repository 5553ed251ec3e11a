package dev.footbridge.progress;

import java.util.random.RandomGenerator;

/// One run of the program that makes marks. Every run mints its own, so that two copies of one data folder, or two
/// programs on the same one, never make marks under the same name.
///
/// @param id 1 to 32 lower-case letters and digits
public record Replica(String id) {

    private static final int LONGEST = 32;
    private static final int LENGTH = 8;

    public Replica {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException("not a replica id: '" + id + "'");
        }
    }

    static boolean isWellFormed(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /// A fresh replica, its id drawn from 36⁸ (about 2.8 · 10¹²).
    public static Replica mint(RandomGenerator random) {
        var id = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            id.append(Character.forDigit(random.nextInt(Character.MAX_RADIX), Character.MAX_RADIX));
        }
        return new Replica(id.toString());
    }
}
