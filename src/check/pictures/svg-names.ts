const split = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements of SVG 2 that draw and nothing else: no scripts, links, animation, foreign content or outside files. */
export const svgElements = split(`svg g defs symbol use switch title desc metadata
  path rect circle ellipse line polyline polygon text tspan textPath tref image style
  linearGradient radialGradient meshgradient meshrow meshpatch stop pattern hatch hatchpath solidcolor
  clipPath mask marker view filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
  feTile feTurbulence`);

export const SVG = "http://www.w3.org/2000/svg";
export const XLINK = "http://www.w3.org/1999/xlink";

/** Notes that drawing programs leave in a picture; browsers do nothing with them. */
export const inertNamespaces = split(`http://www.inkscape.org/namespaces/inkscape
  http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd
  http://www.w3.org/1999/02/22-rdf-syntax-ns# http://creativecommons.org/ns# http://web.resource.org/cc/
  http://purl.org/dc/elements/1.1/ http://www.bohemiancoding.com/sketch/ns http://www.serif.com/
  http://www.figma.com/figma/ns https://boxy-svg.com http://www.corel.com/coreldraw/odm/2003
  http://www.w3.org/2000/xmlns/ http://ns.adobe.com/AdobeIllustrator/10.0/
  http://ns.adobe.com/AdobeSVGViewerExtensions/3.0/ http://ns.adobe.com/Extensibility/1.0/
  http://ns.adobe.com/Flows/1.0/ http://ns.adobe.com/ImageReplacement/1.0/ http://ns.adobe.com/Graphs/1.0/
  http://ns.adobe.com/GenericCustomNamespace/1.0/ http://ns.adobe.com/SaveForWeb/1.0/
  http://ns.adobe.com/Variables/1.0/ http://ns.adobe.com/XPath/1.0/`);
