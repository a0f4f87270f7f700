<?php
/**
 * What authors may write who may not write any markup they like: the elements, with the attributes they declare.
 *
 * @package Praeventionskette
 */

namespace Praeventionskette;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\teach_classic_editor' );

/**
 * Allows the elements in posts. In comments they stay forbidden.
 *
 * @param array[]|string $tags    What is allowed.
 * @param string|array   $context Where.
 * @return array[]|string
 */
function allow_elements( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	$global = array_fill_keys( array( 'class', 'dir', 'hidden', 'id', 'lang', 'slot', 'title' ), true );
	foreach ( elements() as $name => $element ) {
		$declared              = array_fill_keys( array_column( $element['attributes'], 'name' ), true );
		$tags[ 'pk-' . $name ] = $declared + $global;
	}
	// WordPress lets these through by itself; a site's own filter may not.
	if ( isset( $tags['div'] ) && is_array( $tags['div'] ) ) {
		$tags['div']['data-*'] = true;
	}
	return $tags;
}

/**
 * Keeps the classic editor from throwing the elements away.
 *
 * @param array $options TinyMCE's options.
 * @return array
 */
function teach_classic_editor( $options ) {
	$tags = array();
	foreach ( array_keys( elements() ) as $name ) {
		$tags[] = 'pk-' . $name;
	}
	$rules = array(
		'custom_elements'         => implode( ',', $tags ),
		'extended_valid_elements' => implode( ',', preg_replace( '/$/', '[*]', $tags ) ),
	);
	foreach ( $rules as $option => $value ) {
		$options[ $option ] = empty( $options[ $option ] ) ? $value : $options[ $option ] . ',' . $value;
	}
	return $options;
}
