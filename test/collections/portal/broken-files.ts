/** Problems expected in the `portal.yaml` of the broken region, as `line:column id`. */
export default {
  "portal.yaml": [
    "9:6 portal-address",
    "18:10 operator-unreachable",
    "18:10 personal-email",
    "23:10 edit-url-path",
    "24:11 time-zone-unknown",
    "26:3 map-base-one",
    "26:12 map-file-missing",
    "27:11 map-raster-address",
    "29:20 portal-version-missing",
    "29:33 unknown-reference",
    "30:26 field-value",
    "31:12 report-url-page",
    "32:10 editing-repository-missing",
    "32:36 editing-field-idle",
  ],
} satisfies Record<string, string[]>;
