/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.anatomy;

import java.util.List;

/**
 * One of the thirty areas that tile the whole figure, for "somewhere here" and for reports that compare with
 * research maps.
 *
 * @param key stable kebab-case key: {@code lower-back}
 * @param name the name in a list: {@code Thigh, front}
 * @param midline whether the area reaches across the midline, so that a mark may be neither left nor right
 * @param choirRight keys of the right half on the CHOIR body map
 * @param choirLeft keys of the left half on the CHOIR body map
 * @param rollUp the Widespread Pain Index area it falls in, empty when none; approximate
 */
public record CoarseRegion(
        String key, String name, boolean midline, List<String> choirRight, List<String> choirLeft, String rollUp) {}
