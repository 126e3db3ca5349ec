/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate.base.ui;

import java.util.List;

/** Finds what a person may open, by letters of its name, from every page. The module that knows it declares a bean. */
public interface Finder {

    /** What is found, in the plural, above the list. */
    String label();

    /** Whether whoever is logged in may look for it. */
    boolean available();

    /**
     * The first few that fit.
     *
     * @throws org.palpate.base.Rejection if the letters are not acceptable
     */
    List<Found> find(String typed);

    /**
     * One that was found.
     *
     * @param about tells it from another of the same name
     * @param path its address
     */
    record Found(String words, String about, String path) {}
}
